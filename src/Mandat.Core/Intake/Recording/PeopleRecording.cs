using Mandat.Core.Collaborations;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.Meetings;
using Mandat.Core.People;
using Mandat.Minutes.Structure;

namespace Mandat.Core.Intake.Recording;

/// <summary>Records attendance, and with it parties and persons as far as they are known or somebody has said who they are.</summary>
sealed class PeopleRecording(MandatDb db, Recorded recorded)
{
    readonly MinutesStructure _found = recorded.Reading.Structure;
    readonly EvidenceRecording _evidence = new(db, recorded);
    int _newParties, _nextOrder;
    IReadOnlyList<Attendance> _before = [];

    public void Record(Meeting meeting)
    {
        _before = [.. meeting.Attendance];
        _nextOrder = _before.Count == 0 ? 0 : _before.Max(a => a.Order) + 1;
        foreach (var (at, organisation) in DraftQuestions.Organisations(_found).Index()) recorded.Parties[organisation] = PartyOf(organisation, at);
        var isTaken = recorded.Answer(DraftQuestions.AttendanceKey, Fields.TakenOut) is null;
        foreach (var (order, participant) in _found.Participants.Index())
        {
            var party = participant.Organisation is { } o ? recorded.Parties[o] : null;
            var before = Before(participant.Name);
            var person = recorded.Persons[participant.Name] =
                before?.PersonId ?? (isTaken ? PersonOf(participant, party) : Known(participant.Name, party));
            if (isTaken && before is null) Attend(meeting, _nextOrder + order, participant, person, party);
        }
        foreach (var (i, unlisted) in _found.NamedNotListed.Index()) Unlisted(meeting, i, unlisted);
    }

    /// <summary>The line that another document of the meeting has for that name.</summary>
    Attendance? Before(string name) => _before.FirstOrDefault(a => Names.Same(a.NameAsWritten, name));

    /// <summary>Who it is, when somebody has said so; else the name stays in the meeting, to be asked about later.</summary>
    void Unlisted(Meeting meeting, int index, FoundUnlistedPerson named)
    {
        var key = $"person.{index}";
        var before = Before(named.Name);
        var person = recorded.Persons[named.Name] = before?.PersonId ?? Answered(key, named);
        if (before is not null || recorded.Answer(key, Fields.TakenOut) is not null) return;
        meeting.Attend(new Attendance
        {
            Id = Id.New<AttendanceId>(), MeetingId = meeting.Id, Order = _nextOrder + _found.Participants.Count + index, PersonId = person,
            NameAsWritten = Short(named.Name), Function = MeetingFunction.None, IsPresent = false, IsListed = false,
        });
        _evidence.Add(meeting.Attendance[^1].Id.Value, named.Spans);
    }

    void Attend(Meeting meeting, int order, FoundParticipant p, PersonId? person, PartyId? party)
    {
        meeting.Attend(new Attendance
        {
            Id = Id.New<AttendanceId>(), MeetingId = meeting.Id, Order = order, PersonId = person, PartyId = party, NameAsWritten = Short(p.Name),
            OrganisationAsWritten = Short(p.Organisation), RoleAsWritten = Short(p.Role), Function = Functions.Of(p.Role), IsPresent = p.IsPresent,
        });
        _evidence.Add(meeting.Attendance[^1].Id.Value, p.Spans);
    }

    PartyId? PartyOf(string organisation, int at)
    {
        if (recorded.Roster.Party(organisation) is { } known) return known.Id;
        var answer = recorded.Answer(DraftQuestions.AttendanceKey, Fields.PartyOf(at));
        if (answer != Fields.New) return Id.Parse<PartyId>(answer) is { } id && recorded.Roster.Parties.Any(p => p.Id == id) ? id : null;
        if (recorded.Unseen.Party(organisation) is { } told) return told.Id;
        var party = Party.Add(organisation, organisation.Length > 40 ? organisation[..40] : organisation, recorded.Roster.Parties.Count + ++_newParties, isTold: true);
        db.Add(party);
        _evidence.Add(party.Id.Value, [.. _found.Participants.First(p => string.Equals(p.Organisation, organisation, StringComparison.OrdinalIgnoreCase)).Spans.Take(1)]);
        return party.Id;
    }

    /// <summary>A full name that is on the list and in no register becomes a person; a first name alone does not.</summary>
    PersonId? PersonOf(FoundParticipant listed, PartyId? party)
    {
        var name = listed.Name;
        if (recorded.Roster.PersonsNamed(name).Count > 0 || !name.Contains(' ')) return Known(name, party);
        var person = Person.Add(Short(name), null, recorded.Meeting);
        db.Add(person);
        _evidence.Add(person.Id.Value, listed.Spans);
        if (party is { } p) db.Add(Affiliation.Add(person.Id, p, null, recorded.HeldOn ?? DateOnly.FromDateTime(db.Clock.GetUtcNow().UtcDateTime)));
        return person.Id;
    }

    /// <summary>The one person with that name; when several share it, the one at that party; never a choice between two.</summary>
    PersonId? Known(string name, PartyId? party)
    {
        var named = recorded.Roster.PersonsNamed(name);
        if (named.Count > 1 && party is { } p) named = [.. named.Where(x => x.Parties.Contains(p))];
        return named.Count == 1 ? named[0].Id : null;
    }

    PersonId? Answered(string key, FoundUnlistedPerson named)
    {
        var answer = recorded.Answer(key, Fields.Who);
        if (PersonAnswer.NameOfListed(answer) is { } listed) return recorded.Persons.GetValueOrDefault(listed);
        if (Id.Parse<PersonId>(answer) is { } id && recorded.Roster.Persons.Any(p => p.Id == id)) return id;
        if (answer != Fields.New) return null;
        var person = Person.Add(recorded.Answer(key, Fields.FullName) is { Length: > 0 } full ? Short(full) : named.Name, null, recorded.Meeting);
        db.Add(person);
        _evidence.Add(person.Id.Value, named.Spans);
        return person.Id;
    }

    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
    static string? Short(string? text) => text is { Length: > 200 } ? text[..200] : text;
}
