using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Api;

/// <summary>
/// One page of a list. The token names the last resource sent, so that what is created meanwhile neither repeats nor
/// hides anything.
/// </summary>
internal sealed record Page(IReadOnlyList<Resource> Items, string? Next)
{
    private const int DefaultLimit = 100;
    private const int MaximumLimit = 1000;

    public static Page Of(Call call, IReadOnlyList<Resource> all)
    {
        var start = Start(call.Optional("page"), all);
        var items = all.Skip(start).Take(Limit(call.Optional("limit"))).ToArray();
        var isLast = start + items.Length >= all.Count;
        return new Page(items, isLast ? null : Token(items[^1]));
    }

    private static int Limit(string? limit)
    {
        var value = limit is null ? DefaultLimit : int.Parse(limit, CultureInfo.InvariantCulture);
        return value is >= 1 and <= MaximumLimit
            ? value
            : throw ApiException.InvalidParameter($"Query parameter limit must lie between 1 and {MaximumLimit}.");
    }

    private static int Start(string? token, IReadOnlyList<Resource> all)
    {
        if (token is null)
        {
            return 0;
        }

        for (var i = 0; i < all.Count; i++)
        {
            if (Token(all[i]) == token)
            {
                return i + 1;
            }
        }

        throw ApiException.InvalidParameter("Query parameter page is not a token of this list.");
    }

    private static string Token(Resource last) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(last.Id));
}
