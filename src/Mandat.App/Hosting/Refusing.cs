using System.Globalization;
using Mandat.App.Texts;
using Mandat.App.Wording;
using Mandat.Core.Kernel;
using Microsoft.Extensions.Localization;

namespace Mandat.App.Hosting;

/// <summary>Says refusals in words, and answers the status that their kind asks for.</summary>
public sealed class Refusing(IStringLocalizer<Refusals> words, IHttpContextAccessor accessor)
{
    /// <summary>The sentences; the response gets the status of the gravest.</summary>
    public IReadOnlyList<string> Answer(IReadOnlyList<Refusal> refusals)
    {
        if (accessor.HttpContext is { Response.HasStarted: false } context)
        {
            context.Response.StatusCode = refusals.Select(refusal => Status(refusal.Kind)).DefaultIfEmpty(StatusCodes.Status400BadRequest).Max();
        }
        return [.. refusals.Select(Say)];
    }

    public string Say(Refusal refusal) => words[refusal.Code, [.. refusal.Facts.Select(Written)]];

    private static object Written(object fact) => fact switch
    {
        DateOnly day => Days.Full(day),
        _ => fact,
    };

    private static int Status(RefusalKind kind) => kind switch
    {
        RefusalKind.Rule => StatusCodes.Status400BadRequest,
        RefusalKind.NotFound => StatusCodes.Status404NotFound,
        RefusalKind.NotAllowed => StatusCodes.Status403Forbidden,
        RefusalKind.Conflict => StatusCodes.Status409Conflict,
    };
}
