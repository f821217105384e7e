using System.ComponentModel.DataAnnotations;

namespace Mandat.App.Pages.People.SignIn;

/// <summary>Who the first administrator is.</summary>
public sealed class FirstInput
{
    /// <summary>First name and surname.</summary>
    [Required(ErrorMessage = "Shape.Required"), StringLength(200, ErrorMessage = "Shape.TooLong")]
    public string? YourName { get; set; }

    /// <summary>Address.</summary>
    [Required(ErrorMessage = "Shape.Required"), EmailAddress(ErrorMessage = "Shape.Email"), StringLength(254, ErrorMessage = "Shape.TooLong")]
    public string? Email { get; set; }
}
