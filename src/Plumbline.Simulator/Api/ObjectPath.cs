namespace Plumbline.Simulator.Api;

/// <summary>Clients leave the slashes in an object's name as they are: it is all that follows its place in the path.</summary>
internal static class ObjectPath
{
    public static string[] Split(string path)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var start = segments switch
        {
            ["n", _, "b", _, "o" or "u", ..] => 5,
            ["n", _, "b", _, "actions", "reencrypt", ..] => 6,
            _ => segments.Length,
        };
        return segments.Length <= start + 1 ? segments : [.. segments[..start], NameIn(path, start)];
    }

    /// <summary>Whether the body is an object's content, which clients do not hash to sign.</summary>
    public static bool IsUpload(string method, string path) =>
        method is "PUT" && Split(path) is ["n", _, "b", _, "o" or "u", _];

    private static string NameIn(string path, int start) => path.TrimStart('/').Split('/', start + 1)[^1];
}
