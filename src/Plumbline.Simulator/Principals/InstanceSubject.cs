using System.Security.Cryptography.X509Certificates;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Principals;

/// <summary>An instance as the subject of its certificate: clients look for the tenancy in it.</summary>
internal static class InstanceSubject
{
    private const string Tenancy = "opc-tenant:";
    private const string Compartment = "opc-compartment:";
    private const string Instance = "opc-instance:";

    public static X500DistinguishedName Name(Principal instance)
    {
        var name = new X500DistinguishedNameBuilder();
        name.AddCommonName(instance.Id);
        name.AddOrganizationalUnitName("opc-certtype:instance");
        name.AddOrganizationalUnitName(Compartment + instance.CompartmentId);
        name.AddOrganizationalUnitName(Instance + instance.Id);
        name.AddOrganizationalUnitName(Tenancy + instance.TenancyId);
        return name.Build();
    }

    public static Principal Read(X500DistinguishedName subject)
    {
        var values = subject
            .EnumerateRelativeDistinguishedNames()
            .Select(part => part.GetSingleElementValue() ?? "")
            .ToArray();
        return new Principal(
            PrincipalKind.Instance,
            After(values, Tenancy),
            After(values, Instance),
            After(values, Compartment)
        );
    }

    private static string After(string[] values, string prefix) =>
        Array.Find(values, value => value.StartsWith(prefix, StringComparison.Ordinal))?[prefix.Length..]
        ?? throw ApiException.NotAuthenticated($"the certificate's subject has no {prefix}");
}
