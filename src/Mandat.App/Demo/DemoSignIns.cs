using Mandat.App.Hosting;
using Mandat.Core.Access;
using Mandat.Core.Data;
using Mandat.Core.Kernel;
using Mandat.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Mandat.App.Demo;

/// <summary>One sign-in link for each kind of seat, made anew at every start of the demo.</summary>
internal static class DemoSignIns
{
    public static async Task<IReadOnlyList<(SeatRole Role, string Person, string Link)>> MakeAsync(IServiceProvider services, CancellationToken stop)
    {
        var address = services.GetRequiredService<SiteSettings>().Address;
        List<(SeatRole, string, string)> links = [];
        foreach (var (role, name) in DemoRegister.OneOfEachSeat)
        {
            await using var scope = services.CreateAsyncScope();
            var person = await scope.ServiceProvider.GetRequiredService<Reads>().For(Actor.Operator).Open<Person>().Where(p => p.Name == name).Select(p => p.Id).FirstAsync(stop);
            var invited = await scope.ServiceProvider.GetRequiredService<InvitePerson>().RunAsync(new(person, ByMail: false), Actor.Operator, stop);
            // A seat that has ended since the first start, as the guest's has, gives no link.
            if (invited is { IsRefused: false, Value.Secret: { } secret })
            {
                links.Add((role, name, $"{address}/sign-in/link?token={secret.Text}"));
            }
        }
        return links;
    }
}
