using System.Text.Json;
using System.Text.Json.Serialization;
using Mandat.Core.Kernel;

namespace Mandat.Core.Data;

/// <summary>Writes and reads identities as plain UUIDs.</summary>
public sealed class IdJsonConverter : JsonConverterFactory
{
    public override bool CanConvert(Type type) =>
        type.IsValueType && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>));

    public override JsonConverter CreateConverter(Type type, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(type))!;

    sealed class Of<TId> : JsonConverter<TId> where TId : struct, IId<TId>
    {
        public override TId Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => TId.From(reader.GetGuid());

        public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
