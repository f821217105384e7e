using Mandat.App.Hosting;
using Mandat.Core.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace Mandat.App.Components.Forms;

/// <summary>Puts each refusal that names a field of the form at that field; draws nothing itself.</summary>
public sealed class RefusedFields : ComponentBase
{
    private ValidationMessageStore? messages;

    [CascadingParameter] private EditContext Form { get; set; } = null!;

    [Inject] private Refusing Refusing { get; set; } = null!;

    /// <summary>Every refusal of the attempt.</summary>
    [Parameter, EditorRequired] public required IReadOnlyList<Refusal> Refused { get; set; }

    /// <summary>True when the form has the field that the refusal names.</summary>
    public static bool IsAtField(Refusal refusal, object model) => refusal.Field is { } field && model.GetType().GetProperty(field) is not null;

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        messages ??= new(Form);
        messages.Clear();
        foreach (var refusal in Refused.Where(refusal => IsAtField(refusal, Form.Model)))
        {
            // A field looks its message up as a key and fills it in, so braces that somebody typed are doubled.
            messages.Add(Form.Field(refusal.Field!), Refusing.Say(refusal).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
        }
    }
}
