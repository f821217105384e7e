using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Mandat.App.Texts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.Localization;

namespace Mandat.App.Components.Forms;

/// <summary>What every field has: a label, a help, its errors in the language of the page, and what was typed.</summary>
public abstract class FieldBase<TValue> : InputBase<TValue>
{
    /// <summary>What to fill in; the text <c>Label.{property}</c> when left out, which is also what an outdated form is shown with.</summary>
    [Parameter] public string? Label { get; set; }

    /// <summary>How, and what happens with it.</summary>
    [Parameter] public string? Help { get; set; }

    [CascadingParameter] private Posted? Posted { get; set; }

    [Inject] private IStringLocalizer<Ui> Words { get; set; } = null!;

    /// <summary>The label that is shown.</summary>
    protected string LabelText => Label ?? Words[$"Label.{FieldIdentifier.FieldName}"];

    /// <summary>Name in the form.</summary>
    protected string Name => NameAttributeValue;

    /// <summary>Anchor of the field.</summary>
    protected string Id => Name.Replace('.', '-').Replace('[', '-').Replace("]", "", StringComparison.Ordinal);

    /// <summary>What was typed, also when it could not be read.</summary>
    protected string? Typed => Posted?.Typed(Name) ?? CurrentValueAsString;

    /// <summary>What is wrong.</summary>
    protected IReadOnlyList<string> Errors => Unreadable() is { Count: > 0 } unreadable
        ? unreadable
        : [.. EditContext.GetValidationMessages(FieldIdentifier).Select(message => Words[message, LabelText].Value)];

    /// <summary>True when a choice is the one that was made.</summary>
    protected bool IsChosen(Choice choice) => string.Equals(choice.Value, Typed, StringComparison.OrdinalIgnoreCase);

    /// <summary>Ids of help and error, for those who listen.</summary>
    protected string? DescribedBy => (Help, Errors.Count) switch
    {
        (null, 0) => null,
        (not null, 0) => Id + "-help",
        (null, _) => Id + "-error",
        (not null, _) => $"{Id}-help {Id}-error",
    };

    /// <summary>"true" when something is wrong.</summary>
    protected string? Invalid => Errors.Count > 0 ? "true" : null;

    /// <inheritdoc />
    protected override void OnInitialized() => FieldRegistry.Of(EditContext).Add(new(Name, Id, () => Errors));

    // A date input takes and gives the days of ISO 8601, whatever the language.
    /// <inheritdoc />
    protected override string? FormatValueAsString(TValue? value) =>
        value is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : base.FormatValueAsString(value);

    /// <inheritdoc />
    protected override bool TryParseValueFromString(
        string? value, [MaybeNullWhen(false)] out TValue result, [NotNullWhen(false)] out string? validationErrorMessage)
    {
        var isRead = BindConverter.TryConvertTo(value, CultureInfo.CurrentCulture, out result);
        validationErrorMessage = isRead ? null : "Shape.Unreadable";
        return isRead;
    }

    // Blazor's own sentence is English only.
    private List<string> Unreadable() =>
        [.. Posted?.Error(Name)?.ErrorMessages.Select(_ => Words["Shape.Unreadable", LabelText].Value).Distinct() ?? []];
}
