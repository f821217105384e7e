using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Forms.Mapping;

namespace Mandat.App.Components.Forms;

/// <summary>What of a posted form could not be read, wherever Blazor keeps it: under the form's name when the page names it, else under none.</summary>
internal sealed class Posted(FormMappingContext? mapping, string form)
{
    public FormMappingError? Error(string name) => mapping?.GetErrors(form, name) ?? mapping?.GetErrors(name);

    public string? Typed(string name) => mapping?.GetAttemptedValue(form, name) ?? mapping?.GetAttemptedValue(name);

    public IReadOnlyList<FormMappingError> Errors => mapping is null ? [] : [.. mapping.GetAllErrors(form), .. mapping.GetAllErrors()];
}
