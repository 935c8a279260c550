using Plumbline.Core.Yaml;

namespace Plumbline.Core.Settings.Files;

/// <summary>A profile as it is written, before what it inherits is added.</summary>
internal sealed record ProfileDraft(
    string Name,
    YamlScalar Place,
    IReadOnlyList<YamlScalar> Parents,
    IReadOnlyList<RuleDraft> Rules
);
