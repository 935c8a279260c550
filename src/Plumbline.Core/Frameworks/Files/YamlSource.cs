using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Plumbline.Core.Frameworks.Files;

/// <summary>The text of a YAML file, and what people call the file.</summary>
/// <param name="Name">A path or the name of a resource, for messages.</param>
internal sealed record YamlSource(string Name, string Text)
{
    /// <summary>The root of the only document.</summary>
    /// <exception cref="YamlFormatException">
    /// The text is no YAML, has none or several documents, an alias, or is nested too deeply.
    /// </exception>
    public YamlNode Load()
    {
        try
        {
            return Load(new GuardedParser(new StringReader(Text)));
        }
        catch (YamlException error)
        {
            throw Error(error.Start.Line, error.Message);
        }
    }

    public YamlFormatException Error(YamlNode node, string sentence) => Error(node.Start.Line, sentence);

    private YamlFormatException Error(long line, string sentence) => new($"{Name}, line {line}: {sentence}");

    private YamlNode Load(GuardedParser parser)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(parser);
        }
        // The library tells of some mistakes by exceptions of another kind, without a line.
        catch (Exception error) when (error is InvalidOperationException or ArgumentException)
        {
            throw parser.Error("Here, or soon after, this is no YAML.");
        }

        return stream.Documents is [{ RootNode: var root }]
            ? root
            : throw Error(1, "The file holds one YAML document, and no more.");
    }
}
