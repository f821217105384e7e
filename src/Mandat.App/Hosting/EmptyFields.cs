namespace Mandat.App.Hosting;

/// <summary>Makes a field that was left empty one that was not sent: Blazor takes an empty identity for one that cannot be read.</summary>
internal static class EmptyFields
{
    public static void UseEmptyFieldsAsAbsent(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (context.Request.HasFormContentType)
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            if (form.Any(field => IsEmpty(field.Value)))
            {
                context.Request.Form = new FormCollection(form.Where(field => !IsEmpty(field.Value)).ToDictionary(), form.Files);
            }
        }
        await next(context);
    });

    private static bool IsEmpty(IEnumerable<string?> values) => values.All(string.IsNullOrEmpty);
}
