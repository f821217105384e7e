using System.Globalization;
using Mandat.Minutes;
using Mandat.Minutes.Structure;
using Spectre.Console;

namespace Mandat.App.Commands.Reading;

/// <summary>A table for people: the head of the meeting, then everything that was found.</summary>
internal sealed class TableOutput(TextWriter output, Words words) : IReadingOutput
{
    private readonly IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });

    public void Write(string name, ReadableMinutes reading)
    {
        var found = reading.Structure;
        console.Write(new Rule($"[bold]{Markup.Escape(reading.Source.Name)}[/]").LeftJustified());
        var head = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        AddFact(head, "Table.Title", found.Title?.Value);
        AddFact(head, "Table.Body", found.Body?.Value);
        AddFact(head, "Table.Date", found.Date?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        AddFact(head, "Table.Place", found.Place?.Value);
        console.Write(head);
        var table = new Table().Border(TableBorder.Horizontal).Expand()
            .AddColumn(new TableColumn(words["Table.Kind"]).NoWrap()).AddColumn(words["Table.Text"])
            .AddColumn(words["Table.More"]).AddColumn(new TableColumn(words["Table.Pile"]).NoWrap());
        foreach (var row in FoundRow.Of(found, words))
        {
            table.AddRow(Markup.Escape(row.Kind), Markup.Escape(row.Text), Markup.Escape(row.More), Pile(row.Certainty));
        }
        if (table.Rows.Count > 0)
        {
            console.Write(table);
        }
    }

    private void AddFact(Grid grid, string label, string? value) =>
        grid.AddRow(Markup.Escape(words[label]), value is null ? $"[red]{Markup.Escape(words["Table.Missing"])}[/]" : Markup.Escape(value));

    private string Pile(Certainty certainty) => certainty switch
    {
        Certainty.Certain => $"[green]{words["Pile.Certain"]}[/]",
        Certainty.Person => $"[yellow]{words["Pile.Person"]}[/]",
        Certainty.Left => $"[grey]{words["Pile.Left"]}[/]",
    };
}
