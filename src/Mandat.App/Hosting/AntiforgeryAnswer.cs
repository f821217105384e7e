using Mandat.App.Pages.Errors;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Mandat.App.Hosting;

/// <summary>
/// Answers a form whose token is missing, stale or another's with our own page, the typed fields shown again under a fresh token.
/// Without it Blazor answers a blank 400 and what was typed is lost.
/// </summary>
internal static class AntiforgeryAnswer
{
    public static void UseAntiforgeryAnswer(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false, Error: var error })
        {
            await next(context);
            return;
        }
        context.Features.Set<IAntiforgeryValidationFeature>(null);
        if (TooLarge(error))
        {
            await OversizeAnswer.AnswerAsync(context, []);
            return;
        }
        var fields = await TypedField.OfAsync(context.Request);
        await AnswerAsync(context, StatusCodes.Status400BadRequest, FormProblem.Stale, fields);
    });

    public static Task AnswerAsync(HttpContext context, int status, FormProblem problem, IReadOnlyList<TypedField> fields)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        var page = new RazorComponentResult<FormAgain>(new Dictionary<string, object?>
        {
            [nameof(FormAgain.Problem)] = problem,
            [nameof(FormAgain.Fields)] = IsFromElsewhere(context.Request) ? [] : fields,
            [nameof(FormAgain.Action)] = context.Request.Path + context.Request.QueryString,
        }) { StatusCode = status };
        return page.ExecuteAsync(context);
    }

    // What another site filled in is not offered to be sent under a fresh token.
    private static bool IsFromElsewhere(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site";

    private static bool TooLarge(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
        {
            if (error is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
            {
                return true;
            }
        }
        return false;
    }
}
