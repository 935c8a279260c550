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

    /// <summary>Demands that a file says of itself what it is.</summary>
    public static void DemandFormat(this FileProblems problems, YamlNode root, YamlFields fields, string format)
    {
        if (root is YamlMap && fields.Text("format") != format)
        {
            problems.Add(fields.Node("format") ?? root, $"The file has to say 'format: {format}'.");
        }
    }
}
