using System.Globalization;
using Plumbline.Core.Text;

namespace Plumbline.Core.Yaml;

/// <summary>A map with a closed set of keys. What is unknown or of the wrong kind becomes a problem, and counts as missing.</summary>
public sealed class YamlFields
{
    private readonly YamlMap? _map;
    private readonly FileProblems _problems;

    /// <param name="node">The map. Where nothing was written, all keys are missing.</param>
    /// <param name="what">How messages call the map: <c>a profile</c>.</param>
    public YamlFields(YamlNode node, string what, IReadOnlyList<string> names, FileProblems problems)
    {
        (_map, _problems) = (node.IsNull ? null : problems.MapOf(node, what), problems);
        foreach (var entry in Entries.Where(entry => !names.Contains(entry.Name)))
        {
            var suggestion = Suggestion.For(entry.Name, names);
            problems.Add(
                entry.Key,
                $"{Capital(what)} has no key {FileProblems.Quote(entry.Name)}.{suggestion} It has: {string.Join(", ", names)}."
            );
        }
    }

    private IReadOnlyList<YamlEntry> Entries => _map?.Entries ?? [];

    /// <summary>What stands below a key; null when it is missing or empty.</summary>
    public YamlNode? Node(string name) => _map?.Find(name) is { IsNull: false } node ? node : null;

    public string? Text(string name)
    {
        switch (_map?.Find(name))
        {
            case null:
                return null;
            case YamlScalar { IsNull: false, Text: var text } when text.Trim().Length > 0:
                return text;
            case { IsNull: true } empty:
                _problems.Add(empty, $"'{name}' has no value: write one, or remove the line.");
                return null;
            case var other:
                _problems.Add(other, $"'{name}' takes one text.");
                return null;
        }
    }

    /// <summary>A text that has to be there.</summary>
    public string? RequiredText(string name)
    {
        if (_map is not null && _map.Find(name) is null)
        {
            _problems.Add(_map, $"'{name}' is missing.");
        }

        return Text(name);
    }

    public bool? Switch(string name) =>
        Parsed<bool?>(
            name,
            text =>
                text switch
                {
                    "true" => true,
                    "false" => false,
                    _ => throw new FormatException($"{FileProblems.Quote(text)} is neither true nor false"),
                }
        );

    public DateOnly? Day(string name) =>
        Parsed<DateOnly?>(
            name,
            text =>
                DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, default, out var day)
                    ? day
                    : throw new FormatException($"{FileProblems.Quote(text)} is no day: write it as 2027-06-30")
        );

    /// <param name="parse">Throws <see cref="FormatException"/> with a clause that says what would be right.</param>
    public T? Parsed<T>(string name, Func<string, T> parse)
    {
        if (Text(name) is not { } text)
        {
            return default;
        }

        try
        {
            return parse(text);
        }
        catch (FormatException error)
        {
            _problems.Add(_map!.Find(name)!, $"{name}: {error.Message.TrimEnd('.')}.");
            return default;
        }
    }

    /// <summary>One value of an enumeration, which has to be there, by the name that it has in files.</summary>
    public T OneOf<T>(string name, Func<T, string> nameOf)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>().ToDictionary(nameOf, StringComparer.Ordinal);
        return RequiredText(name) is null
            ? default
            : Parsed(
                name,
                text =>
                    values.TryGetValue(text, out var value)
                        ? value
                        : throw new FormatException(
                            $"{FileProblems.Quote(text)} is not possible.{Suggestion.For(text, values.Keys)} Choose {string.Join(", ", values.Keys)}"
                        )
            );
    }

    private static string Capital(string what) => char.ToUpperInvariant(what[0]) + what[1..];
}
