namespace Plumbline.Core.Yaml;

/// <summary>Takes nodes for what they should be.</summary>
public static class YamlShapes
{
    /// <summary>Null, and a problem, when the node is no map.</summary>
    /// <param name="what">How messages call it: <c>a profile</c>.</param>
    public static YamlMap? MapOf(this FileProblems problems, YamlNode node, string what)
    {
        if (node is not YamlMap)
        {
            problems.Add(node, $"{char.ToUpperInvariant(what[0])}{what[1..]} is written as 'key: value' lines.");
        }

        return node as YamlMap;
    }

    /// <summary>The items of a list; none, and a problem, when the node is no list.</summary>
    public static IReadOnlyList<YamlNode> ItemsOf(this FileProblems problems, YamlNode node, string name)
    {
        if (node is not YamlList list)
        {
            problems.Add(node, $"'{name}' is a list: lines that start with '- '.");
            return [];
        }

        return list.Items;
    }

    /// <summary>One text, or a list of texts; null, and a problem, when the node is neither.</summary>
    public static IReadOnlyList<string>? TextsOf(this FileProblems problems, YamlNode node, string name)
    {
        IReadOnlyList<YamlNode> items = node is YamlList list ? list.Items : [node];
        var wrong = items.FirstOrDefault(item => item is not YamlScalar { IsNull: false });
        if (wrong is not null)
        {
            problems.Add(wrong, $"'{name}' takes a value or a list of values.");
            return null;
        }

        return [.. items.Cast<YamlScalar>().Select(item => item.Text)];
    }

    /// <summary>The fields of a file, which has to say of itself what it is; null when it is empty or no YAML.</summary>
    /// <param name="what">How messages call it: <c>a settings file</c>.</param>
    public static YamlFields? FileOf(
        this FileProblems problems,
        string text,
        string what,
        IReadOnlyList<string> names,
        string format
    )
    {
        if (YamlDocument.Read(text, problems) is not { IsNull: false } root)
        {
            if (problems.IsEmpty)
            {
                problems.Add(1, 1, $"The file is empty: it starts with 'format: {format}'.");
            }

            return null;
        }

        var fields = new YamlFields(root, what, names, problems);
        if (root is YamlMap && fields.Text("format") != format)
        {
            problems.Add(fields.Node("format") ?? root, $"The file has to say 'format: {format}'.");
        }

        return fields;
    }
}
