namespace Mandat.Core.Kernel;

/// <summary>What kind of no a refusal is; it decides the status that the page answers.</summary>
public enum RefusalKind
{
    /// <summary>The rules say no (400).</summary>
    Rule,

    /// <summary>It is not there, or not for this viewer (404).</summary>
    NotFound,

    /// <summary>Seen, but not for this actor to do (403).</summary>
    NotAllowed,

    /// <summary>It changed since it was read (409).</summary>
    Conflict,
}

/// <summary>One way in which an attempt was turned down: a stable code, and the facts that its sentence needs.</summary>
/// <param name="Code">The code; its sentences stand in Texts/Refusals.</param>
/// <param name="Kind">What kind of no.</param>
/// <param name="Field">The field of the form it is about, or null.</param>
/// <param name="Facts">What the sentence names, in its order.</param>
public sealed record Refusal(string Code, RefusalKind Kind = RefusalKind.Rule, string? Field = null, params IReadOnlyList<object> Facts)
{
    public static Refusal NotFound { get; } = new("NotFound", RefusalKind.NotFound);

    public static Refusal NotAllowed { get; } = new("NotAllowed", RefusalKind.NotAllowed);

    public static Refusal Conflict { get; } = new("ChangedMeanwhile", RefusalKind.Conflict);

    /// <summary>A text that has to be there is empty.</summary>
    public static Refusal TextMissing(string field) => new("TextMissing", RefusalKind.Rule, field);

    public static Refusal TextTooLong(string field, int most) => new("TextTooLong", RefusalKind.Rule, field, most);

    /// <summary>The refusal of a text that is empty or too long; null when it can be taken in.</summary>
    public static Refusal? OfText(string? text, string field, int most) =>
        string.IsNullOrWhiteSpace(text) ? TextMissing(field) : text.Trim().Length > most ? TextTooLong(field, most) : null;
}
