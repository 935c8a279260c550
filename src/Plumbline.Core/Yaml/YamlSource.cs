using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Plumbline.Core.Yaml;

/// <summary>The text of a YAML file, and what people call the file.</summary>
/// <param name="Name">A path or the name of a resource, for messages.</param>
internal sealed record YamlSource(string Name, string Text)
{
    private const int DeepestNesting = 20;

    /// <summary>The root of the only document.</summary>
    /// <exception cref="YamlFormatException">
    /// The text is no YAML, has none or several documents, an alias (which can make a small file huge), or is nested
    /// too deeply.
    /// </exception>
    public YamlNode Load()
    {
        try
        {
            RefuseTraps();
            var stream = new YamlStream();
            stream.Load(new StringReader(Text));
            return stream.Documents is [{ RootNode: var root }]
                ? root
                : throw Error(1, "the file holds one YAML document, and no more.");
        }
        catch (YamlException error)
        {
            throw Error(error.Start.Line, $"this is no YAML: {error.Message}");
        }
    }

    public YamlFormatException Error(YamlNode node, string sentence) => Error(node.Start.Line, sentence);

    private YamlFormatException Error(long line, string sentence) => new($"{Name}, line {line}: {sentence}");

    private void RefuseTraps()
    {
        var parser = new Parser(new StringReader(Text));
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            if (parser.Current is AnchorAlias)
            {
                throw Error(parser.Current.Start.Line, "an alias (*name) is not possible here: write the value.");
            }

            if (depth > DeepestNesting)
            {
                throw Error(parser.Current.Start.Line, $"this is nested more than {DeepestNesting} levels deep.");
            }
        }
    }
}
