namespace Mandat.Minutes.Recognition.Attendance;

/// <summary>Functions of the meeting by other words for them.</summary>
internal static class FunctionNames
{
    /// <summary>"antecknar" is the function of secretary.</summary>
    internal static void Canonical(Listed person, PeopleWords words)
    {
        for (var i = 0; i < person.Roles.Count; i++)
            foreach (var (shape, of) in Languages.All.SelectMany(w => w.People.RoleForms))
                if (shape.IsMatch(person.Roles[i].Trim())) (person.Roles[i], person.IsRoleInferred) = (words.RoleNames[of], true);
    }
}
