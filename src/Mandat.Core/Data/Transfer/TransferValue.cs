using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace Mandat.Core.Data.Transfer;

/// <summary>How a plain value is written in a line and read back: invariant, and the same from either database.</summary>
/// <param name="Write">From a row of the database.</param>
/// <param name="Read">To a value for the database.</param>
sealed record TransferValue(Action<Utf8JsonWriter, DbDataReader, int> Write, Func<JsonElement, object> Read)
{
    const string Instant = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", Day = "yyyy-MM-dd", Clock = "HH:mm:ss.ffffff";

    // Divided by one with every decimal, an amount loses the zeros that one database keeps and the other doesn't.
    const decimal One = 1.0000000000000000000000000000m;

    static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    static readonly Dictionary<Type, TransferValue> All = new()
    {
        [typeof(Guid)] = new((json, row, at) => json.WriteStringValue(row.GetGuid(at)), e => e.GetGuid()),
        [typeof(string)] = new((json, row, at) => json.WriteStringValue(row.GetString(at)), e => e.GetString()!),
        [typeof(bool)] = new((json, row, at) => json.WriteBooleanValue(row.GetBoolean(at)), e => e.GetBoolean()),
        [typeof(int)] = new((json, row, at) => json.WriteNumberValue(row.GetInt32(at)), e => e.GetInt32()),
        [typeof(long)] = new((json, row, at) => json.WriteNumberValue(row.GetInt64(at)), e => e.GetInt64()),
        [typeof(byte[])] = new((json, row, at) => json.WriteBase64StringValue(row.GetFieldValue<byte[]>(at)), e => e.GetBytesFromBase64()),
        [typeof(decimal)] = new(
            (json, row, at) => json.WriteStringValue((row.GetDecimal(at) / One).ToString(Invariant)), e => decimal.Parse(e.GetString()!, Invariant)),
        [typeof(DateTime)] = new(
            (json, row, at) => json.WriteStringValue(row.GetDateTime(at).ToString(Instant, Invariant)),
            e => DateTime.ParseExact(e.GetString()!, Instant, Invariant, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal)),
        [typeof(DateOnly)] = new(
            (json, row, at) => json.WriteStringValue(row.GetFieldValue<DateOnly>(at).ToString(Day, Invariant)), e => DateOnly.ParseExact(e.GetString()!, Day, Invariant)),
        [typeof(TimeOnly)] = new(
            (json, row, at) => json.WriteStringValue(row.GetFieldValue<TimeOnly>(at).ToString(Clock, Invariant)), e => TimeOnly.ParseExact(e.GetString()!, Clock, Invariant)),
    };

    public static TransferValue Of(Type type) => All[type];
}
