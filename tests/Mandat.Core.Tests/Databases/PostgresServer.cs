namespace Mandat.Core.Tests.Databases;

/// <summary>The PostgreSQL server of the tests, named by MANDAT_TEST_POSTGRES.</summary>
public static class PostgresServer
{
    /// <summary>Skips the test where no server is named; fails it where one is required (MANDAT_TEST_REQUIRED).</summary>
    public static string ConnectionString()
    {
        var named = Environment.GetEnvironmentVariable("MANDAT_TEST_POSTGRES");
        if (named is null && Environment.GetEnvironmentVariable("MANDAT_TEST_REQUIRED") is not null)
            Assert.Fail("MANDAT_TEST_POSTGRES names no server, and here it is required.");
        Assert.SkipWhen(named is null, "MANDAT_TEST_POSTGRES names no PostgreSQL server; scripts/test.sh starts one.");
        return named!;
    }
}
