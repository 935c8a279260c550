using Plumbline.Core.Text;
using Plumbline.Core.Yaml;

namespace Plumbline.Core.Settings.Files;

/// <summary>Which profiles a profile consists of: those it extends, each once, then itself.</summary>
internal sealed class Lineages(IReadOnlyDictionary<string, ProfileDraft> drafts, FileProblems problems)
{
    public IReadOnlyList<ProfileDraft> Of(ProfileDraft profile)
    {
        var (line, open) = (new List<ProfileDraft>(), new List<string>());
        Add(profile, profile.Place, line, open);
        return line;
    }

    private void Add(ProfileDraft profile, YamlScalar place, List<ProfileDraft> line, List<string> open)
    {
        if (open.Contains(profile.Name))
        {
            var circle = string.Join(" → ", open.Append(profile.Name).Select(FileProblems.Quote));
            problems.Add(place, $"Profiles extend each other in a circle: {circle}.");
            return;
        }

        if (line.Contains(profile))
        {
            return;
        }

        open.Add(profile.Name);
        foreach (var parent in profile.Parents)
        {
            if (Find(parent) is { } draft)
            {
                Add(draft, parent, line, open);
            }
        }

        open.RemoveAt(open.Count - 1);
        line.Add(profile);
    }

    private ProfileDraft? Find(YamlScalar name)
    {
        if (!drafts.TryGetValue(name.Text, out var draft) && name.Text != Profile.DefaultName)
        {
            var suggestion = Suggestion.For(name.Text, drafts.Keys);
            problems.Add(name, $"There is no profile {FileProblems.Quote(name.Text)}.{suggestion}");
        }

        return draft;
    }
}
