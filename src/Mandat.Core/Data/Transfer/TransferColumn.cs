using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Mandat.Core.Data.Transfer;

/// <summary>A column as it is carried: by its name, as the plain value that either database keeps.</summary>
sealed class TransferColumn(IColumn column)
{
    readonly RelationalTypeMapping _mapping = column.PropertyMappings[0].TypeMapping;

    public string Name => column.Name;

    public bool IsNullable => column.IsNullable;

    /// <summary>The plain type, the same on either database.</summary>
    public Type Type { get; } = Plain(column.PropertyMappings[0].TypeMapping);

    public void Write(Utf8JsonWriter json, DbDataReader row, int at)
    {
        if (row.IsDBNull(at)) json.WriteNull(Name);
        else
        {
            json.WritePropertyName(Name);
            TransferValue.Of(Type).Write(json, row, at);
        }
    }

    /// <summary>The value of a line as a parameter of the insert.</summary>
    public DbParameter Parameter(DbCommand command, string name, JsonElement line)
    {
        var written = line.GetProperty(Name);
        var value = written.ValueKind == JsonValueKind.Null ? null : TransferValue.Of(Type).Read(written);
        return _mapping.CreateParameter(command, name, _mapping.Converter is { } model ? model.ConvertFromProvider(value) : value, IsNullable);
    }

    static Type Plain(RelationalTypeMapping mapping)
    {
        var type = mapping.Converter?.ProviderClrType ?? mapping.ClrType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }
}
