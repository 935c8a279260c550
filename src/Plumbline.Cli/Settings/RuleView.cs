using Plumbline.Core.Rules;
using Plumbline.Core.Settings;
using Plumbline.Core.Text;

namespace Plumbline.Cli.Settings;

/// <summary>How a profile sets rules.</summary>
/// <param name="file">How origins call the settings file.</param>
internal sealed class RuleView(Profile profile, string file)
{
    private const string Default = "default";
    private const string ParameterPrefix = "parameters.";

    public ShownRule Of(Rule rule)
    {
        var settings = profile.Of(rule);
        return new ShownRule(
            rule.Id,
            [
                Value("enabled", settings.Written, ["true"], isList: false),
                Value("risk", settings.Written, [WireName.Of(rule.Page.Risk)], isList: false),
            ],
            [
                .. rule.Parameters.Select(parameter =>
                    Value(ParameterPrefix + parameter.Name, settings.Written, parameter.DefaultTexts, parameter.IsList)
                ),
            ],
            [.. settings.Scoped.Select(scope => Override(rule, scope))]
        );
    }

    private ShownValue Value(
        string name,
        IReadOnlyList<WrittenValue> written,
        IReadOnlyList<string> otherwise,
        bool isList
    ) =>
        written.FirstOrDefault(value => value.Name == name) is { } found
            ? Written(found, isList)
            : new ShownValue(ShortOf(name), otherwise, isList, Default);

    private ShownRule Override(Rule rule, ScopedChange scope)
    {
        List<ShownValue> where =
        [
            .. Place("compartment", scope.Compartment?.Text),
            .. Place("tag", scope.Tag?.Text),
            .. scope.Change.Written.Where(value => !IsParameter(value)).Select(value => Written(value, isList: false)),
        ];
        var parameters = scope
            .Change.Written.Where(IsParameter)
            .Select(value => Written(value, IsList(rule, ShortOf(value.Name))));
        return new ShownRule(rule.Id, where, [.. parameters], []);
    }

    private static IEnumerable<ShownValue> Place(string name, string? pattern) =>
        pattern is null ? [] : [new ShownValue(name, [pattern], IsList: false, "")];

    private ShownValue Written(WrittenValue value, bool isList) =>
        new(ShortOf(value.Name), value.Texts, isList, $"{file}:{value.Line}");

    private static bool IsList(Rule rule, string parameter) =>
        rule.Parameters.Any(known => known.Name == parameter && known.IsList);

    private static bool IsParameter(WrittenValue value) =>
        value.Name.StartsWith(ParameterPrefix, StringComparison.Ordinal);

    private static string ShortOf(string name) => name[(name.IndexOf('.') + 1)..];
}
