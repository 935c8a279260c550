using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Plumbline.Core.Frameworks.Files;

/// <summary>Parses YAML of people who may mean no good.</summary>
/// <remarks>
/// Aliases can make a small file huge, and depth can exhaust the stack.
/// </remarks>
internal sealed class GuardedParser(TextReader text) : IParser
{
    private const int DeepestNesting = 20;

    private readonly Parser _parser = new(text);
    private int _depth;

    public ParsingEvent? Current => _parser.Current;

    /// <exception cref="YamlException">The text is no YAML, or a trap.</exception>
    public bool MoveNext()
    {
        if (!_parser.MoveNext())
        {
            return false;
        }

        _depth += Current!.NestingIncrease;
        return Current switch
        {
            AnchorAlias => throw Error("An alias (*name) is not possible here: write the value."),
            _ when _depth > DeepestNesting => throw Error($"This is nested more than {DeepestNesting} levels deep."),
            _ => true,
        };
    }

    public YamlException Error(string sentence) =>
        new(Current?.Start ?? Mark.Empty, Current?.End ?? Mark.Empty, sentence);
}
