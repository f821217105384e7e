using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Mandat.Core.Data;

/// <summary>How an entry of the journal is hashed; kept so that an outsider can do it again.</summary>
public static class JournalHash
{
    public static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The head's fields, one a line, in the order of the table, unknown ones empty.</summary>
    public static string Of(JournalEntry e) => Digest(string.Join('\n',
        e.Sequence.ToString(CultureInfo.InvariantCulture), e.At.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
        e.ActorKind, e.PersonId, e.SeatId, e.PartyId, e.Deed, e.Event, e.Subject, e.PayloadDigest, e.PreviousHash));
}
