using Mandat.Minutes.Recognition.Layout;

namespace Mandat.Minutes.Recognition.Attendance;

/// <summary>Everyone who is listed, and who is meant by a first name, initials or a function.</summary>
internal sealed class Roster
{
    private const int Remembered = 500;
    private readonly Dictionary<string, Listed> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Listed>> byFirst = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, IReadOnlyList<Listed>> named = new(StringComparer.Ordinal);

    public List<Listed> People { get; } = [];

    public HashSet<string> Organisations { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Listed Add(Listed person)
    {
        var added = Enter(person);
        named.Clear();
        return added;
    }

    private Listed Enter(Listed person)
    {
        var key = Plain.Key(person.Name);
        if (!byKey.TryGetValue(key, out var known) && Named(person.Name) is [var only]) known = only;
        if (known is not null)
        {
            Merge(known, person);
            return known;
        }
        byKey[key] = person;
        if (!byFirst.TryGetValue(person.First, out var same)) byFirst[person.First] = same = [];
        same.Add(person);
        People.Add(person);
        if (person.Organisation is { } organisation) Organisations.Add(organisation);
        return person;
    }

    /// <summary>The full name of somebody who was known by the first name only.</summary>
    public void Rename(Listed known, Listed full)
    {
        var at = People.IndexOf(known);
        if (at < 0 || byKey.ContainsKey(Plain.Key(full.Name))) return;
        (full.Organisation, full.IsPresent, full.IsRoleInferred, full.Initials) = (known.Organisation, known.IsPresent, known.IsRoleInferred, known.Initials);
        full.Roles.AddRange(known.Roles);
        People[at] = full;
        byKey.Remove(Plain.Key(known.Name));
        byKey[Plain.Key(full.Name)] = full;
        byFirst[known.First] = [.. byFirst[known.First].Select(p => p == known ? full : p)];
        named.Clear();
    }

    /// <summary>Somebody by the first name only turns out to be one of those with full names.</summary>
    public void Unite(Listed first, Listed full)
    {
        People.Remove(first);
        byKey.Remove(Plain.Key(first.Name));
        byFirst[first.First] = [.. byFirst[first.First].Where(p => p != first)];
        full.Organisation ??= first.Organisation;
        full.Roles.AddRange(first.Roles.Where(r => !full.Roles.Contains(r, StringComparer.OrdinalIgnoreCase)));
        full.IsRoleInferred |= first.Roles.Count > 0;
        named.Clear();
    }

    /// <summary>Everyone who fits a full name, a first name, a last name or initials.</summary>
    public IReadOnlyList<Listed> Named(string name)
    {
        if (named.TryGetValue(name, out var same)) return same;
        if (named.Count == Remembered) named.Clear();
        return named[name] = Fitting(name);
    }

    private IReadOnlyList<Listed> Fitting(string name)
    {
        if (byKey.TryGetValue(Plain.Key(name), out var exact)) return [exact];
        if (byFirst.TryGetValue(name, out var first)) return first;
        if (People.Find(p => p.Name.Contains('"' + name + '"', StringComparison.Ordinal)) is { } nick) return [nick];
        if (name.EndsWith('s') && byFirst.TryGetValue(name[..^1], out var genitive)) return genitive;
        if (name.Length is >= 2 and <= 4 && name.All(char.IsUpper))
            return [.. People.Where(p => p.Initials == name || (p.Initials is null && Naming.Initials(p.Name) == name))];
        if (Initialled(name) is { Count: > 0 } initialled) return initialled;
        return name.Contains(' ') ? Partial(name) : [.. People.Where(p => p.Name.EndsWith(' ' + name, StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>The one who holds a function, by its words in the list.</summary>
    public IReadOnlyList<Listed> Holding(string role)
    {
        var key = Stem(role);
        return key.Length < 2 ? [] : [.. People.Where(p => p.Roles.Exists(r => Stem(r) == key))];
    }

    private IReadOnlyList<Listed> Partial(string name)
    {
        var words = name.Split(' ');
        return [.. People.Where(p => words.All(w => p.Name.Split(' ').Contains(w, StringComparer.OrdinalIgnoreCase)))];
    }

    /// <summary>"Siv E": a first name and the first letter of a last name.</summary>
    private IReadOnlyList<Listed> Initialled(string name)
    {
        var bare = name.TrimEnd('.');
        if (name.Length > 4 && name[1] == '.' && char.IsUpper(name[0])) return [.. People.Where(p => p.Name[0] == name[0] && p.Name.EndsWith(' ' + name[2..].Trim(), StringComparison.OrdinalIgnoreCase))];
        if (bare.Length < 4 || bare[^2] != ' ' || !char.IsUpper(bare[^1]) || !byFirst.TryGetValue(bare[..^2], out var first)) return [];
        return [.. first.Where(p => p.Name.Split(' ').Skip(1).Any(w => w[0] == bare[^1]))];
    }

    /// <summary>A function without its definite ending.</summary>
    private static string Stem(string role)
    {
        var key = Plain.Key(role);
        if (key.StartsWith("the ", StringComparison.Ordinal)) key = key[4..];
        return key.EndsWith("en", StringComparison.Ordinal) ? key[..^2] : key.EndsWith('n') ? key[..^1] : key;
    }

    private static void Merge(Listed known, Listed person)
    {
        known.Organisation ??= person.Organisation;
        known.Initials ??= person.Initials;
        foreach (var role in person.Roles)
            if (!known.Roles.Contains(role, StringComparer.OrdinalIgnoreCase)) known.Roles.Add(role);
        known.IsRoleInferred |= person.IsRoleInferred;
        if (!person.IsPresent) known.IsPresent = person.IsCalledOnly && known.IsPresent;
        if (known.IsCalledOnly && !person.IsCalledOnly) (known.IsCalledOnly, known.IsPresent) = (false, person.IsPresent);
    }
}
