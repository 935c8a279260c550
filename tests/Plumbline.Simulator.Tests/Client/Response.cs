using System.Text.Json;

namespace Plumbline.Simulator.Tests.Client;

internal sealed record Response(int Status, string Text, IReadOnlyDictionary<string, string> Headers)
{
    public JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Text);

    public string? Code => Json.GetProperty("code").GetString();

    public string? Message => Json.GetProperty("message").GetString();

    public string[] Ids => All("id");

    public string[] All(string field) =>
        [.. Json.EnumerateArray().Select(item => item.GetProperty(field).GetString()!)];

    public string this[string field] => Json.GetProperty(field).ToString();

    public static async Task<Response> ReadAsync(HttpResponseMessage message)
    {
        var headers = message.Headers.Concat(message.Content.Headers);
        return new Response(
            (int)message.StatusCode,
            await message.Content.ReadAsStringAsync(),
            headers.ToDictionary(h => h.Key, h => string.Join(',', h.Value), StringComparer.OrdinalIgnoreCase)
        );
    }
}
