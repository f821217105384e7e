using Mandat.Core.SetUp;

namespace Mandat.App.Pages.SetUp;

/// <summary>Where each step of the set-up is done.</summary>
internal static class SetUpSteps
{
    public static string Href(SetUpStep step) => step switch
    {
        SetUpStep.Name => "/setup",
        SetUpStep.Parties => "/setup/parties",
        SetUpStep.Bodies => "/setup/bodies",
        SetUpStep.People => "/setup/persons",
        SetUpStep.Minutes => "/intake",
    };
}
