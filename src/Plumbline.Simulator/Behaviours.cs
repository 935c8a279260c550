using Plumbline.Simulator.Api;
using Plumbline.Simulator.Identity;
using Plumbline.Simulator.Kms;

namespace Plumbline.Simulator;

/// <summary>What is simulated: an API operation that is not here answers 501.</summary>
internal sealed class Behaviours(VaultBehaviour vaults, KeyCreation creation)
{
    private readonly Dictionary<string, Behaviour> _byOperation = new(StringComparer.Ordinal)
    {
        ["GetTenancy"] = IdentityBehaviour.GetTenancy,
        ["ListRegionSubscriptions"] = IdentityBehaviour.ListRegionSubscriptions,
        ["GetCompartment"] = IdentityBehaviour.GetCompartment,
        ["ListCompartments"] = IdentityBehaviour.ListCompartments,
        ["ListVaults"] = vaults.ListVaults,
        ["GetVault"] = vaults.GetVault,
        ["GetVaultUsage"] = VaultBehaviour.GetVaultUsage,
        ["ListKeys"] = KeyBehaviour.ListKeys,
        ["GetKey"] = KeyBehaviour.GetKey,
        ["CreateKey"] = creation.CreateKey,
        ["ListKeyVersions"] = KeyBehaviour.ListKeyVersions,
        ["GetKeyVersion"] = KeyBehaviour.GetKeyVersion,
    };

    public void Demand(Operation operation)
    {
        if (!_byOperation.ContainsKey(operation.Name))
        {
            throw ApiException.NotImplemented(operation.Name);
        }
    }

    public Answer Run(Call call) => _byOperation[call.Route.Operation.Name](call);
}
