using System.Globalization;
using System.Resources;

namespace Mandat.App.Commands;

/// <summary>The words of the command line: Swedish, unless LANG starts with en.</summary>
public sealed class Words
{
    private static readonly ResourceManager Texts = new("Mandat.App.Texts.CommandLine", typeof(Words).Assembly);

    /// <summary>The words for a value of LANG.</summary>
    public Words(string? lang) =>
        Culture = CultureInfo.GetCultureInfo(lang?.StartsWith("en", StringComparison.OrdinalIgnoreCase) ?? false ? "en-GB" : "sv-SE");

    private static readonly ResourceManager Refusals = new("Mandat.App.Texts.Refusals", typeof(Words).Assembly);

    /// <summary>A refusal as a sentence.</summary>
    public string Say(Mandat.Core.Kernel.Refusal refusal) =>
        string.Format(Culture, Refusals.GetString(refusal.Code, Culture) ?? refusal.Code, [.. refusal.Facts]);

    /// <summary>How numbers and days are written.</summary>
    public CultureInfo Culture { get; }

    /// <summary>One text; the key itself when there is none.</summary>
    public string this[string key] => Texts.GetString(key, Culture) ?? key;

    /// <summary>One text with its values.</summary>
    public string this[string key, params object[] values] => string.Format(Culture, this[key], values);
}
