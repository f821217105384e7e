using System.Text.Json;

namespace Mandat.Minutes.Structure;

/// <summary>What goes beyond the plain schema, as JSON.</summary>
internal static class LedgerJson
{
    public static void Write(Utf8JsonWriter writer, MinutesStructure structure)
    {
        FoundJson.Array(writer, "matters", structure.Matters, Matter);
        FoundJson.Array(writer, "gates", structure.Gates, Gate);
        FoundJson.Array(writer, "experiments", structure.Experiments, (w, e) => Two(w, e.Text, "about", e.About));
        FoundJson.Array(writer, "learnings", structure.Learnings, (w, l) => Three(w, l.Text, "about", l.About, "by", l.By));
        FoundJson.Array(writer, "obstacles", structure.Obstacles, (w, o) => Three(w, o.Text, "about", o.About, "party", o.Party));
        FoundJson.Array(writer, "reportedDecisions", structure.ReportedDecisions, (w, d) => Two(w, d.Text, "decider", d.Decider));
        FoundJson.Array(writer, "events", structure.Events, (w, e) => w.WriteString("text", e.Text));
        FoundJson.Array(writer, "unknownAmounts", structure.UnknownAmounts, (w, a) => Two(w, a.Text, "kind", a.Kind));
        Targets(writer, structure);
        FoundJson.Array(writer, "namedNotListed", structure.NamedNotListed, Named);
        Missing(writer, structure);
        FoundJson.Array(writer, "recaps", structure.Recaps, (w, r) => Three(w, r.Text, "of", r.Of, "adds", r.Adds));
        FoundJson.Array(writer, "left", structure.Left, (w, l) => w.WriteString("text", l.Text));
    }

    private static void Matter(Utf8JsonWriter writer, FoundMatter matter)
    {
        writer.WriteString("kind", matter.Kind switch
        {
            MatterKind.Signal => "signal", MatterKind.Proposal => "proposal", MatterKind.Parked => "parked", MatterKind.Report => "report",
        });
        writer.WriteString("text", matter.Text);
        writer.WriteString("from", matter.From);
        FoundJson.Strings(writer, "to", matter.To);
        writer.WriteString("by", matter.By);
    }

    private static void Gate(Utf8JsonWriter writer, FoundGate gate)
    {
        Three(writer, gate.Text, "about", gate.About, "decider", gate.Decider);
        writer.WriteString("evidence", gate.Evidence);
        writer.WriteString("due", gate.Due.ToIso());
        ItemsJson.DueBy(writer, gate.Due);
    }

    private static void Targets(Utf8JsonWriter writer, MinutesStructure structure)
    {
        writer.WriteStartArray("targets");
        for (var i = 0; i < structure.Amounts.Count; i++)
            if (structure.Amounts[i].IsTarget) writer.WriteNumberValue(i);
        writer.WriteEndArray();
    }

    private static void Named(Utf8JsonWriter writer, FoundUnlistedPerson person)
    {
        writer.WriteString("name", person.Name);
        FoundJson.Strings(writer, "candidates", person.Candidates);
    }

    private static void Missing(Utf8JsonWriter writer, MinutesStructure structure) =>
        FoundJson.Array(writer, "missingAttachments", [.. structure.Attachments.Where(a => a.IsMissing)], (w, a) => w.WriteString("label", a.Label));

    private static void Two(Utf8JsonWriter writer, string text, string name, string? value)
    {
        writer.WriteString("text", text);
        writer.WriteString(name, value);
    }

    private static void Three(Utf8JsonWriter writer, string text, string name, string? value, string other, string? second)
    {
        Two(writer, text, name, value);
        writer.WriteString(other, second);
    }
}
