using System.Threading.RateLimiting;

namespace Mandat.App.Hosting.SignIns;

/// <summary>How many attempts to sign in one address of the network may make; per process, on top of the limit per e-mail address.</summary>
internal static class SignInLimit
{
    /// <summary>Many may share an address, so it is wide: a limit against machines.</summary>
    public const int Attempts = 60;
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    public static void AddSignInLimit(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => IsAttempt(context.Request)
            ? RateLimitPartition.GetFixedWindowLimiter(context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new() { PermitLimit = Attempts, Window = Window })
            : RateLimitPartition.GetNoLimiter("no attempt"));
    });

    private static bool IsAttempt(HttpRequest request) => HttpMethods.IsPost(request.Method) && request.Path.StartsWithSegments("/sign-in", StringComparison.OrdinalIgnoreCase);
}
