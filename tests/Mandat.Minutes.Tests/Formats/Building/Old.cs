using System.Text;

namespace Mandat.Minutes.Tests.Formats.Building;

/// <summary>The container of older Office files, as far as it is looked at.</summary>
internal static class Old
{
    public static byte[] Word() => Container("WordDocument");

    public static byte[] Encrypted() => Container("EncryptedPackage");

    public static byte[] Container(string part) => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1500], .. Encoding.Unicode.GetBytes(part), .. new byte[500]];
}
