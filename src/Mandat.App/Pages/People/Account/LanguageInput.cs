using System.ComponentModel.DataAnnotations;

namespace Mandat.App.Pages.People.Account;

/// <summary>The language of one's pages and mail.</summary>
public sealed class LanguageInput
{
    /// <summary>"sv", "en", or empty: as the browser says.</summary>
    [StringLength(2, ErrorMessage = "Shape.TooLong")]
    public string? Language { get; set; }
}
