using System.Globalization;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.ObjectStorage;

/// <summary>
/// ListObjects: by name, with no page tokens but the name to go on with; names alike up to a delimiter come as one
/// prefix.
/// </summary>
internal sealed class ObjectListing(Call call)
{
    private const int Most = 1000;

    private static readonly ResourceType Type = ResourceTypes.Find("object_storage.objects")!;

    private static readonly string[] Always = ["name"];

    private readonly string _prefix = call.Optional("prefix") ?? "";

    public static Answer ListObjects(Call call)
    {
        _ = BucketBehaviour.Find(call);
        return new ObjectListing(call).Answer();
    }

    private Answer Answer()
    {
        var (limit, fields) = (Limit(), Fields());
        var objects = new JsonArray();
        var prefixes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var item in InRange())
        {
            var folder = FolderOf(item.Id);
            if (folder is not null && prefixes.Contains(folder))
            {
                continue;
            }

            if (objects.Count + prefixes.Count == limit)
            {
                return Page(objects, prefixes, item.Id);
            }

            if (folder is null)
            {
                objects.Add((JsonNode)Shown(item, fields));
            }
            else
            {
                prefixes.Add(folder);
            }
        }

        return Page(objects, prefixes, next: null);
    }

    private IEnumerable<Resource> InRange()
    {
        var (start, after, end) = (call.Optional("start"), call.Optional("startAfter"), call.Optional("end"));
        return call.Tenancy[Type]
            .Under(call.Region, $"{call["namespaceName"]}/{call["bucketName"]}")
            .Where(item => item.Id.StartsWith(_prefix, StringComparison.Ordinal))
            .Where(item => start is null || string.CompareOrdinal(item.Id, start) >= 0)
            .Where(item => after is null || string.CompareOrdinal(item.Id, after) > 0)
            .Where(item => end is null || string.CompareOrdinal(item.Id, end) < 0)
            .OrderBy(item => item.Id, StringComparer.Ordinal);
    }

    private static Answer Page(JsonArray objects, SortedSet<string> prefixes, string? next)
    {
        var body = new JsonObject { ["objects"] = objects, ["prefixes"] = new JsonArray([.. prefixes]) };
        if (next is not null)
        {
            body["nextStartWith"] = next;
        }

        return Api.Answer.Of(body);
    }

    private static JsonObject Shown(Resource item, string[] fields)
    {
        var json = new Draft(item.Copy()).Set("etag", item.ETag);
        return json.Keep(fields).ToObject();
    }

    private string? FolderOf(string name)
    {
        if (call.Optional("delimiter") is not { Length: > 0 } delimiter)
        {
            return null;
        }

        var end = name.IndexOf(delimiter, _prefix.Length, StringComparison.Ordinal);
        return end < 0 ? null : name[..(end + delimiter.Length)];
    }

    private string[] Fields() => [.. Always, .. (call.Optional("fields") ?? "").Split(',')];

    private int Limit()
    {
        var limit = call.Optional("limit") is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : Most;
        return limit is >= 1 and <= Most
            ? (int)limit
            : throw ApiException.InvalidParameter($"Query parameter limit must lie between 1 and {Most}.");
    }
}
