using System.Security.Claims;
using System.Text.Encodings.Web;
using Mandat.App.Pages.Errors;
using Mandat.Core.Access;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Options;

namespace Mandat.App.Hosting.SignIns;

/// <summary>Signs a request in by the session that its cookie holds the secret of (docs/adr/0001).</summary>
internal sealed class SessionHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ActorOfSession sessions, SessionCookie cookie)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "Session";

    /// <summary>The claim that says what a policy of a whole folder asks for.</summary>
    public const string May = "may";

    private SessionEnding? ended;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        // Assets are everybody's; they cost no query.
        if (Context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || cookie.Of(Request) is not { } secret)
        {
            return AuthenticateResult.NoResult();
        }
        var answer = await sessions.AskAsync(secret, Context.RequestAborted);
        ended = answer.Ended;
        if (answer.Person is not { } person)
        {
            return AuthenticateResult.NoResult();
        }
        Context.Features.Set(person);
        return AuthenticateResult.Success(new AuthenticationTicket(Principal(person), Scheme.Name));
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (cookie.Of(Request) is not null)
        {
            cookie.Take(Response);
        }
        if (HttpMethods.IsPost(Request.Method))
        {
            var fields = await TypedField.OfAsync(Request);
            await AntiforgeryAnswer.AnswerAsync(Context, StatusCodes.Status401Unauthorized, FormProblem.SignedOut, fields);
            return;
        }
        var query = QueryString.Create("return", Request.PathBase + Request.Path + Request.QueryString);
        Response.Redirect("/sign-in" + (ended is { } why ? query.Add("ended", why.ToString()) : query));
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    // The identity binds the tokens of forms to the person; the language is for the culture of the request.
    private ClaimsPrincipal Principal(SignedInPerson person)
    {
        var identity = new ClaimsIdentity(Scheme.Name);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, person.Actor.Person!.Value.Value.ToString()));
        if (person.Actor.May(Permission.SetUp))
        {
            identity.AddClaim(new Claim(May, nameof(Permission.SetUp)));
        }
        if (person.Language is { } language)
        {
            identity.AddClaim(new Claim(Languages.Claim, language));
        }
        return new ClaimsPrincipal(identity);
    }
}
