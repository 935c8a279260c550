using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Identity;

/// <summary>Everything that Identity does beyond showing what is there.</summary>
internal static class IdentityOperations
{
    private const string Service = "identity.identity";

    /// <param name="delay">How long OCI's asynchronous changes take.</param>
    public static IEnumerable<KeyValuePair<string, Behaviour>> All(TimeSpan delay) =>
        Reads()
            .Concat(Writes(delay).Select(write => (write.Name, Run: HomeRegion.Only(write.Run))))
            .Select(operation => KeyValuePair.Create($"{Service}/{operation.Name}", operation.Run));

    private static IEnumerable<(string Name, Behaviour Run)> Reads() =>
        [
            ("GetTenancy", IdentityBehaviour.GetTenancy),
            ("GetCompartment", IdentityBehaviour.GetCompartment),
            ("ListCompartments", IdentityBehaviour.ListCompartments),
            ("ListRegions", RegionBehaviour.ListRegions),
            ("ListRegionSubscriptions", RegionBehaviour.ListRegionSubscriptions),
            ("ListAvailabilityDomains", AvailabilityDomains.ListAvailabilityDomains),
            ("ListFaultDomains", AvailabilityDomains.ListFaultDomains),
            ("ListUserGroupMemberships", Memberships.ListUserGroupMemberships),
        ];

    private static IEnumerable<(string Name, Behaviour Run)> Writes(TimeSpan delay)
    {
        var regions = new RegionBehaviour(delay);
        return IamKinds
            .All(delay)
            .SelectMany(kind => kind.Operations)
            .Concat(CredentialKind.All.SelectMany(kind => kind.Operations))
            .Concat(new CompartmentBehaviour(delay).Operations)
            .Concat(new TagBehaviour(delay).Operations)
            .Concat(
                new (string Name, Behaviour Run)[]
                {
                    ("CreateRegionSubscription", regions.CreateRegionSubscription),
                    ("UpdateUserState", UserBehaviour.UpdateUserState),
                    ("UpdateUserCapabilities", UserBehaviour.UpdateUserCapabilities),
                    ("AddUserToGroup", Memberships.AddUserToGroup),
                    ("RemoveUserFromGroup", Memberships.RemoveUserFromGroup),
                    ("UploadApiKey", ApiKeyBehaviour.UploadApiKey),
                    ("DeleteApiKey", ApiKeyBehaviour.DeleteApiKey),
                }
            );
    }
}
