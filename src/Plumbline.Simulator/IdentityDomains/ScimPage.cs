using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.IdentityDomains;

/// <summary>A part of a list: from a number on (<c>startIndex</c>, from 1), or after a token (<c>page</c>).</summary>
internal sealed record ScimPage(ScimItem[] Items, int Start, int Total, string? Next)
{
    private const int DefaultCount = 50;
    private const int MaximumCount = 1000;

    public static ScimPage Of(Call call, ScimItem[] all)
    {
        var start = call.Optional("page") is { } token ? After(token, all) : Math.Max(Number(call, "startIndex", 1), 1);
        var items = all.Skip(start - 1).Take(Count(call)).ToArray();
        var isLast = items.Length == 0 || start - 1 + items.Length >= all.Length;
        return new ScimPage(items, start, all.Length, isLast ? null : Token(items[^1]));
    }

    private static int Count(Call call)
    {
        var name = call.Optional("count") is null ? "limit" : "count";
        return Math.Clamp(Number(call, name, DefaultCount), 0, MaximumCount);
    }

    private static int Number(Call call, string name, int otherwise) =>
        call.Optional(name) is { } text
            ? (int)Math.Clamp(long.Parse(text, CultureInfo.InvariantCulture), 0, int.MaxValue)
            : otherwise;

    private static int After(string token, ScimItem[] all)
    {
        var key = Base64Url.IsValid(token) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token)) : "";
        var place = Array.FindIndex(all, item => item.Resource.Key == key);
        return place >= 0
            ? place + 2
            : throw ApiException.InvalidParameter("Query parameter page is not a token of this list.");
    }

    private static string Token(ScimItem last) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(last.Resource.Key));
}
