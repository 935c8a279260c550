using System.CommandLine;
using System.CommandLine.Completions;

namespace Plumbline.Cli.Completion;

/// <summary>What can stand where the cursor is, as the commands and options themselves tell it.</summary>
/// <remarks>
/// The library's own <c>[suggest]</c> takes a line of text, which every shell would have to quote, gives no meanings, and
/// has nothing for the value of an option that takes one.
/// </remarks>
internal sealed class Candidates
{
    private readonly ParseResult _before;
    private readonly Command _command;
    private readonly string _current;
    private readonly Option? _waiting;
    private readonly bool _optionsHaveEnded;

    /// <param name="root">The command line's grammar.</param>
    /// <param name="words">The words after <c>plumb</c>; the last is the one to complete, and may be empty.</param>
    private Candidates(Command root, IReadOnlyList<string> words)
    {
        string[] before = [.. words.SkipLast(1)];
        _current = words[^1];
        _before = root.Parse(before, CommandLine.Plain);
        _command = _before.CommandResult.Command;
        _optionsHaveEnded = before.Contains("--");
        _waiting = before.Length > 0 ? OptionOf(before[^1]) : null;
        if (_waiting is not null)
        {
            // An option without its value cannot be asked for it.
            _before = root.Parse([.. before.SkipLast(1)], CommandLine.Plain);
        }
    }

    /// <summary>Whole words, with what they mean.</summary>
    public static IEnumerable<CompletionItem> Of(Command root, IReadOnlyList<string> words) =>
        new Candidates(root, words)
            .All()
            .Where(item => item.Label.StartsWith(words[^1], StringComparison.OrdinalIgnoreCase));

    private IEnumerable<CompletionItem> All()
    {
        if (_before.UnmatchedTokens.Count > 0)
        {
            return [];
        }

        if (_waiting is not null)
        {
            return Told(_waiting.CompletionSources);
        }

        if (_current.StartsWith('-') && !_optionsHaveEnded)
        {
            return _current.Split('=') is [var name, _] && OptionOf(name) is { } option
                ? Told(option.CompletionSources)
                    .Select(item => new CompletionItem($"{name}={item.Label}", detail: item.Detail))
                : Options();
        }

        var words = Words().ToList();
        return words.Count == 0 && _current.Length == 0 && !_optionsHaveEnded ? Options() : words;
    }

    private IEnumerable<CompletionItem> Words() =>
        _command
            .Subcommands.Where(command => !command.Hidden)
            .Select(command => new CompletionItem(command.Name, detail: command.Description))
            .Concat(_command.Arguments.Where(IsOpen).SelectMany(argument => Told(argument.CompletionSources)));

    private bool IsOpen(Argument argument) =>
        (_before.GetResult(argument)?.Tokens.Count ?? 0) < argument.Arity.MaximumNumberOfValues;

    /// <summary>An option that takes one value is told once.</summary>
    private IEnumerable<CompletionItem> Options() =>
        _command
            .Options.Where(option => !option.Hidden)
            .Where(option =>
                option.Arity.MaximumNumberOfValues > 1 || _before.GetResult(option) is not { Implicit: false }
            )
            .SelectMany(option =>
                option.Aliases.Prepend(option.Name).Select(name => new CompletionItem(name, detail: option.Description))
            )
            .Where(item => item.Label.StartsWith("--", StringComparison.Ordinal) || _current.StartsWith('-'));

    /// <summary>The option of a name, when a value follows it.</summary>
    private Option? OptionOf(string name) =>
        _optionsHaveEnded
            ? null
            : _command.Options.FirstOrDefault(option =>
                option.Arity.MinimumNumberOfValues > 0 && (option.Name == name || option.Aliases.Contains(name))
            );

    private IEnumerable<CompletionItem> Told(
        IEnumerable<Func<CompletionContext, IEnumerable<CompletionItem>>> sources
    ) => sources.SelectMany(source => source(_before.GetCompletionContext()));
}
