using System.Globalization;
using System.Text.Json;

namespace Mandat.Minutes.Structure;

/// <summary>The lists of the plain schema as JSON.</summary>
internal static class ItemsJson
{
    public static void Write(Utf8JsonWriter writer, MinutesStructure structure)
    {
        FoundJson.Array(writer, "participants", structure.Participants, Participant);
        FoundJson.Array(writer, "agenda", structure.Agenda, (w, a) => w.WriteString("title", a.Title));
        FoundJson.Array(writer, "decisions", structure.Decisions, Decision);
        FoundJson.Array(writer, "assignments", structure.Assignments, Assignment);
        FoundJson.Array(writer, "nextMeetings", structure.NextMeetings, NextMeeting);
        FoundJson.Array(writer, "attachments", structure.Attachments, (w, a) => w.WriteString("label", a.Label));
        FoundJson.Array(writer, "amounts", structure.Amounts, Amount);
        FoundJson.Array(writer, "initiatives", structure.Initiatives, (w, i) => w.WriteString("name", i.Name));
    }

    public static void DueBy(Utf8JsonWriter writer, FoundDue due)
    {
        writer.WriteStartObject("dueBy");
        writer.WriteString("precision", due.Precision switch
        {
            DuePrecision.None => "none", DuePrecision.Day => "day", DuePrecision.Week => "week", DuePrecision.Month => "month",
            DuePrecision.Season => "season", DuePrecision.BeforeMeeting => "beforeMeeting",
        });
        writer.WriteString("text", due.Text);
        writer.WriteEndObject();
    }

    private static void Participant(Utf8JsonWriter writer, FoundParticipant participant)
    {
        writer.WriteString("name", participant.Name);
        writer.WriteString("organisation", participant.Organisation);
        writer.WriteString("role", participant.Role);
        writer.WriteBoolean("present", participant.IsPresent);
    }

    private static void Decision(Utf8JsonWriter writer, FoundDecision decision)
    {
        writer.WriteString("text", decision.Text);
        writer.WriteString("decider", decision.Decider);
        writer.WriteString("proposedBy", decision.ProposedBy);
        if (decision.IsFormal) writer.WriteBoolean("formal", true);
    }

    private static void Assignment(Utf8JsonWriter writer, FoundAssignment assignment)
    {
        writer.WriteString("what", assignment.What);
        FoundJson.Strings(writer, "who", assignment.Who.Select(w => w.Name));
        writer.WriteString("due", assignment.Due.ToIso());
        DueBy(writer, assignment.Due);
        writer.WriteString("returnsTo", assignment.ReturnsTo);
        writer.WriteString("giver", assignment.Giver);
        if (assignment.IsDone) writer.WriteBoolean("done", true);
        if (assignment.IsOngoing) writer.WriteBoolean("ongoing", true);
    }

    private static void NextMeeting(Utf8JsonWriter writer, FoundNextMeeting meeting)
    {
        writer.WriteString("date", meeting.On.ToIso());
        writer.WriteString("form", meeting.Form is { } form ? Form(form) : null);
        writer.WriteString("place", meeting.Place);
        writer.WriteString("startsAt", meeting.StartsAt?.ToString("HH:mm", CultureInfo.InvariantCulture));
    }

    private static string Form(MeetingForm form) => form switch
    {
        MeetingForm.Digital => "digital", MeetingForm.Physical => "fysisk", MeetingForm.Hybrid => "hybrid",
    };

    private static void Amount(Utf8JsonWriter writer, FoundAmount amount)
    {
        writer.WriteString("text", amount.Text);
        if (amount.ValueSek is { } value) writer.WriteNumber("valueSEK", value / 1.0000000000000000000000000000m);
        else writer.WriteNull("valueSEK");
        writer.WriteString("kind", amount.Kind);
    }
}
