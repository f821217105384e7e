using Mandat.Core.Kernel;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace Mandat.App.Tests.Leaks;

/// <summary>An address of the site; what it is of, when it is of something that is not for all.</summary>
internal sealed record Address(string Path, Secret? Of);

/// <summary>Every address of the running site, filled in with every thing of the ledger.</summary>
internal static class Addresses
{
    public static IEnumerable<RouteEndpoint> Endpoints(TestSite site, string method) =>
        site.Services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null && !e.RoutePattern.RawText!.TrimStart('/').StartsWith('_'))
            .Where(e => e.Metadata.GetMetadata<IHttpMethodMetadata>() is not { HttpMethods: { Count: > 0 } said } || said.Contains(method));

    public static IReadOnlyList<Address> All(LeakSite site) =>
        [.. Endpoints(site.Site, "GET").SelectMany(e => Of(e.RoutePattern, site)).DistinctBy(a => a.Path)];

    /// <summary>The address of an endpoint with something in it for each parameter.</summary>
    public static string Some(RoutePattern pattern) => Fill(pattern, [Guid.Empty, Guid.Empty, Guid.Empty]);

    private static IEnumerable<Address> Of(RoutePattern pattern, LeakSite site)
    {
        var guids = pattern.PathSegments.Index().Where(s => IsGuid(pattern, s.Item)).Select(s => Folder(pattern, s.Index)).ToList();
        if (guids.Count == 0) return [new(Fill(pattern, []), null)];
        var secret = site.Secrets.SelectMany(s => Combinations(s, guids).Select(ids => new Address(Fill(pattern, ids), s)));
        var open = guids.Count > 1 ? [] : site.OpenThings.Select(id => new Address(Fill(pattern, [id]), null));
        return [.. secret, .. open];
    }

    // A folder that is not known, of a page that came later, is tried with everything.
    private static IEnumerable<List<Guid>> Combinations(Secret secret, List<string> folders)
    {
        IEnumerable<List<Guid>> made = [[]];
        foreach (var folder in folders)
        {
            var known = secret.Under(folder).ToList();
            var ids = known.Count > 0 || Known.Contains(folder) ? known : [.. secret.All];
            made = [.. made.SelectMany(so => ids.Select(id => new List<Guid>([.. so, id])))];
        }
        return made;
    }

    private static readonly string[] Known = ["meetings", "notes", "decisions", "assignments", "matters", "intake", "attachments", "people", "bodies", "persons", "parties", "seats", "initiatives", "kinds", "areas", "periods", "affiliations"];

    private static string Fill(RoutePattern pattern, IReadOnlyList<Guid> ids)
    {
        var next = 0;
        return "/" + string.Join('/', pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternParameterPart parameter when Is(parameter, "guid") => ids[next++].ToString(),
            RoutePatternParameterPart parameter when Is(parameter, "int") => "404",
            _ => "sv",
        }))));
    }

    private static string Folder(RoutePattern pattern, int at) => ((RoutePatternLiteralPart)pattern.PathSegments[at - 1].Parts[0]).Content;

    private static bool IsGuid(RoutePattern pattern, RoutePatternPathSegment segment) => segment.Parts is [RoutePatternParameterPart parameter] && Is(parameter, "guid");

    private static bool Is(RoutePatternParameterPart parameter, string constraint) => parameter.ParameterPolicies.Any(p => p.Content == constraint);
}
