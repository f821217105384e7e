using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Mandat.Core.Kernel;

/// <summary>A random secret that is handed out once; only its hash is kept (hemlighet).</summary>
/// <param name="Text">What is handed out: 256 bits, safe in an address and a cookie.</param>
public readonly record struct Secret(string Text)
{
    /// <summary>What is kept.</summary>
    public string Hash => HashOf(Text);

    public static Secret New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)));

    /// <summary>What a secret that somebody brings is looked up by.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public override string ToString() => "secret";
}
