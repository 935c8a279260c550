namespace Plumbline.Simulator.Identity;

/// <summary>The kinds of resources that are created, updated and deleted alike, each with its own rules.</summary>
internal static class IamKinds
{
    public static IEnumerable<IamKind> All(TimeSpan delay) =>
        [
            new(IamTypes.Users, "user", delay)
            {
                Name = NameRule.Login,
                Complete = UserBehaviour.Complete,
                Release = UserBehaviour.Release,
            },
            new(IamTypes.Groups, "group", delay) { Release = Memberships.DemandEmpty },
            new(IamTypes.Of("dynamicGroups"), "dynamicgroup", delay) { Check = DynamicGroups.DemandRule },
            new(IamTypes.Of("policies"), "policy", delay) { IsInRoot = false, Check = PolicyStatements.Demand },
            new(IamTypes.Of("networkSources"), "networksource", delay),
            new(IamTypes.TagNamespaces, "tagnamespace", TimeSpan.Zero)
            {
                Name = NameRule.Tag,
                IsInRoot = false,
                Complete = (_, draft) => draft.Set("isRetired", value: false),
                Release = TagBehaviour.DemandEmpty,
            },
            new(IamTypes.TagDefaults, "tagdefault", TimeSpan.Zero)
            {
                Name = null,
                IsInRoot = false,
                Complete = TagDefaults.Complete,
            },
        ];
}
