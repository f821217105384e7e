using Mandat.Core.Access;
using Mandat.Core.People;

namespace Mandat.App.Hosting.SignIns;

/// <summary>Lets a person in on this device, and out again.</summary>
internal sealed class Door(IHttpContextAccessor accessor, CurrentActor me, EndSession end, SessionCookie cookie)
{
    /// <summary>What a session's list of devices calls this one.</summary>
    public string? ThisDevice => Device.Of(Context.Request);

    private HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("Outside a request.");

    /// <summary>Gives the cookie; whoever was signed in here before is signed out.</summary>
    public async Task LetInAsync(NewSession session)
    {
        await EndAsync();
        cookie.Give(Context.Response, session.Secret.Text, Session.Lifetime);
    }

    /// <summary>Signs out on this device.</summary>
    public async Task LetOutAsync()
    {
        await EndAsync();
        cookie.Take(Context.Response);
    }

    private async Task EndAsync()
    {
        if (me.Person is { } person)
        {
            await end.RunAsync(new(person.Session, IsThisDevice: true), person.Actor, Context.RequestAborted);
        }
    }
}
