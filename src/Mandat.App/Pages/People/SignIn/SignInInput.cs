using System.ComponentModel.DataAnnotations;

namespace Mandat.App.Pages.People.SignIn;

/// <summary>What is filled in to get a link by e-mail.</summary>
public sealed class SignInInput
{
    /// <summary>Address.</summary>
    [Required(ErrorMessage = "Shape.Required"), EmailAddress(ErrorMessage = "Shape.Email"), StringLength(254, ErrorMessage = "Shape.TooLong")]
    public string? Email { get; set; }
}
