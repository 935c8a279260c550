using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Client.Configuration;

/// <summary>
/// The subset of Python's configparser that matters: <c>[section]</c>, <c>name = value</c> or <c>name: value</c>,
/// whole-line comments with # or ;, deeper-indented lines continue a value (with the blank lines between them), and
/// nothing may be given twice but DEFAULT.
/// </summary>
internal sealed class ConfigFileParser(string path)
{
    private readonly Dictionary<string, Dictionary<string, string>> _sections = new(StringComparer.Ordinal);
    private Dictionary<string, string>? _section;
    private string? _name;
    private int _nameIndent;
    private int _blankLines;
    private int _lineNumber;

    public IReadOnlyDictionary<string, Dictionary<string, string>> Parse(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            _lineNumber++;
            ParseLine(line);
        }

        return _sections;
    }

    private void ParseLine(string line)
    {
        var text = line.Trim();
        if (text.Length == 0)
        {
            _blankLines++;
        }
        else if (text[0] is not ('#' or ';'))
        {
            ParseText(line, text);
            _blankLines = 0;
        }
    }

    private void ParseText(string line, string text)
    {
        var indent = line.Length - line.TrimStart().Length;
        if (_section is not null && _name is not null && indent > _nameIndent)
        {
            _section[_name] += new string('\n', _blankLines + 1) + text;
        }
        else if (text[0] == '[' && text.LastIndexOf(']') > 1)
        {
            StartSection(text[1..text.LastIndexOf(']')]);
        }
        else
        {
            AddSetting(text, indent);
        }
    }

    private void StartSection(string title)
    {
        var isNew = _sections.TryAdd(title, new(StringComparer.Ordinal));
        if (!isNew && title != ConfigFile.DefaultProfile)
        {
            throw Malformed($"the profile [{title}] is given twice");
        }

        _section = _sections[title];
        _name = null;
    }

    private void AddSetting(string text, int indent)
    {
        var delimiter = text.IndexOfAny(['=', ':']);
        if (_section is null)
        {
            throw Malformed("a setting comes before the first [profile]");
        }

        if (delimiter <= 0)
        {
            throw Malformed("expected 'name = value'");
        }

        _name = text[..delimiter].TrimEnd().ToLowerInvariant();
        _nameIndent = indent;
        if (!_section.TryAdd(_name, text[(delimiter + 1)..].Trim()))
        {
            throw Malformed($"'{_name}' is given twice in one profile");
        }
    }

    private ConfigurationException Malformed(string reason) =>
        new($"The configuration file '{path}' is malformed at line {_lineNumber}: {reason}.");
}
