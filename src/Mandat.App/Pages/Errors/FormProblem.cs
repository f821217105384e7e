namespace Mandat.App.Pages.Errors;

/// <summary>Why a form could not be taken in before anyone looked at it.</summary>
public enum FormProblem
{
    /// <summary>The token is missing, old, or another person's.</summary>
    Stale,

    /// <summary>More bytes than the page takes.</summary>
    TooLarge,

    /// <summary>Nobody is signed in any more.</summary>
    SignedOut,
}
