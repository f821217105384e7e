using Mandat.App.Pages.Errors;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Mandat.App.Hosting;

/// <summary>
/// Answers an upload above the endpoint's limit with our own page before anything of the file is kept. Fields that stand before the
/// file in the form are shown again, so a form puts its file last.
/// </summary>
internal static class OversizeAnswer
{
    /// <summary>What a page takes that says nothing else by [RequestSizeLimit].</summary>
    public const long DefaultBytes = 30_000_000;

    private const int TypedBytes = 256 * 1024;
    private const long DrainBytes = 500_000_000;

    public static void UseOversizeAnswer(this WebApplication app) => app.Use(async (context, next) =>
    {
        var limit = context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize
            ?? DefaultBytes;
        if (!context.Request.HasFormContentType || context.Request.ContentLength is not { } length || length <= limit)
        {
            await next(context);
            return;
        }
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = DrainBytes;
        }
        var fields = length > DrainBytes ? [] : await TypedBeforeFileAsync(context.Request);
        await AnswerAsync(context, fields);
    });

    public static Task AnswerAsync(HttpContext context, IReadOnlyList<TypedField> fields) =>
        AntiforgeryAnswer.AnswerAsync(context, StatusCodes.Status413PayloadTooLarge, FormProblem.TooLarge, fields);

    private static async Task<IReadOnlyList<TypedField>> TypedBeforeFileAsync(HttpRequest request)
    {
        List<TypedField> fields = [];
        var boundary = MediaTypeHeaderValue.TryParse(request.ContentType, out var type) ? HeaderUtilities.RemoveQuotes(type.Boundary).Value : null;
        try
        {
            if (!string.IsNullOrEmpty(boundary))
            {
                await ReadFieldsAsync(new MultipartReader(boundary, request.Body), fields);
            }
            // A browser shows the answer only when it has been allowed to send everything.
            await request.Body.CopyToAsync(Stream.Null);
        }
        catch (Exception cutOff) when (cutOff is InvalidDataException or BadHttpRequestException or IOException)
        {
        }
        return fields;
    }

    private static async Task ReadFieldsAsync(MultipartReader reader, List<TypedField> fields)
    {
        var left = TypedBytes;
        while (await reader.ReadNextSectionAsync() is { } section && section.AsFormDataSection() is { } field)
        {
            var value = await field.GetValueAsync();
            left -= value.Length;
            if (left < 0)
            {
                return;
            }
            if (field.Name != TypedField.Token)
            {
                fields.Add(new TypedField(field.Name, value));
            }
        }
    }
}
