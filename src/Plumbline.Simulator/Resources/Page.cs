using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Resources;

/// <summary>
/// One page of a list. The token names the last resource sent, so that what is created or goes meanwhile neither
/// repeats nor hides anything.
/// </summary>
internal sealed record Page(ArraySegment<Resource> Items, string? Next)
{
    private const int DefaultLimit = 100;
    private const int MaximumLimit = 1000;

    public static Page Of(Call call, Resource[] all)
    {
        var start = Start(call.Optional("page"), all);
        var items = new ArraySegment<Resource>(all, start, Math.Min(Limit(call.Optional("limit")), all.Length - start));
        var isLast = start + items.Count >= all.Length;
        return new Page(items, isLast ? null : Token(items[^1]));
    }

    private static int Limit(string? limit)
    {
        var value = limit is null ? DefaultLimit : long.Parse(limit, CultureInfo.InvariantCulture);
        return value is >= 1 and <= MaximumLimit
            ? (int)value
            : throw ApiException.InvalidParameter($"Query parameter limit must lie between 1 and {MaximumLimit}.");
    }

    private static int Start(string? token, Resource[] all)
    {
        if (token is null)
        {
            return 0;
        }

        var (sequence, key) = Parse(token);
        var place = Array.FindIndex(all, resource => resource.Key == key);
        if (place >= 0)
        {
            return place + 1;
        }

        // The resource has gone: in a list by age those after it are still known.
        place = Array.FindIndex(all, resource => resource.Sequence > sequence);
        return place < 0 ? all.Length : place;
    }

    private static (long Sequence, string Key) Parse(string token)
    {
        var text = Base64Url.IsValid(token) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token)) : "";
        var parts = text.Split(' ', 2);
        return parts.Length == 2 && long.TryParse(parts[0], CultureInfo.InvariantCulture, out var sequence)
            ? (sequence, parts[1])
            : throw ApiException.InvalidParameter("Query parameter page is not a token of this list.");
    }

    private static string Token(Resource last) =>
        Base64Url.EncodeToString(
            Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{last.Sequence} {last.Key}"))
        );
}
