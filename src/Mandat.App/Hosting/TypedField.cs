namespace Mandat.App.Hosting;

/// <summary>What somebody had typed in a field of a form that could not be taken in.</summary>
public sealed record TypedField(string Name, string Value)
{
    internal const string Token = "__RequestVerificationToken";

    /// <summary>Fields of the form machinery, what was marked in a list and the version that was read are sent again unseen.</summary>
    public bool IsHidden => Name.StartsWith('_') || Name.Contains('[', StringComparison.Ordinal) || Name.EndsWith(".Version", StringComparison.Ordinal);

    /// <summary>The fields of a form, without the token; files have to be chosen again. Empty when the form cannot be read.</summary>
    public static async Task<IReadOnlyList<TypedField>> OfAsync(HttpRequest request)
    {
        if (!request.HasFormContentType)
        {
            return [];
        }
        try
        {
            var form = await request.ReadFormAsync();
            return [.. form.SelectMany(field => field.Value, (field, value) => new TypedField(field.Key, value ?? ""))
                .Where(field => field.Name != Token)];
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or BadHttpRequestException or IOException)
        {
            return [];
        }
    }
}
