using System.Reflection;
using NetArchTest.Rules;
using Plumbline.Core.Rules;
using Plumbline.Oci.Discovery;
using Plumbline.Reports.Json;
using Plumbline.Simulator;
using Plumbline.Store;

namespace Plumbline.Cli.Tests.Architecture;

public sealed class CodeTests
{
    private const int LongestFile = 200;

    private static readonly Assembly[] Ours =
    [
        typeof(Rule).Assembly,
        typeof(TenancyScanner).Assembly,
        typeof(JsonReport).Assembly,
        typeof(ScanStore).Assembly,
        typeof(SimulatorServer).Assembly,
        typeof(ToolVersion).Assembly,
    ];

    [Fact]
    public void Core_knows_no_network_and_no_files() =>
        Types
            .InAssembly(typeof(Rule).Assembly)
            .ShouldNot()
            .HaveDependencyOnAny("System.Net", "System.Net.Http", "System.IO.File", "Microsoft.AspNetCore")
            .GetResult()
            .FailingTypeNames.ShouldBeNull();

    [Fact]
    public void Rules_are_pure_they_know_no_client() =>
        Types
            .InAssembly(typeof(TenancyScanner).Assembly)
            .That()
            .Inherit(typeof(Rule))
            .ShouldNot()
            .HaveDependencyOnAny(
                "Plumbline.Oci.Client",
                "Plumbline.Oci.Discovery",
                "System.Net.Http",
                "System.TimeProvider"
            )
            .GetResult()
            .FailingTypeNames.ShouldBeNull();

    [Fact]
    public void Classes_are_sealed_unless_they_are_abstract() =>
        Types
            .InAssemblies(Ours)
            .That()
            .AreClasses()
            .And()
            .AreNotAbstract()
            .And()
            .DoNotHaveName("Program")
            .Should()
            .BeSealed()
            .GetResult()
            .FailingTypeNames.ShouldBeNull();

    [Fact]
    public void No_name_says_nothing() =>
        Ours.SelectMany(assembly => assembly.GetTypes())
            .Select(type => type.Name)
            .Where(name =>
                name.EndsWith("Helper", StringComparison.Ordinal)
                || name.EndsWith("Manager", StringComparison.Ordinal)
                || name.EndsWith("Utils", StringComparison.Ordinal)
            )
            .ShouldBeEmpty();

    [Fact]
    public void No_interface_has_one_implementation() =>
        Ours.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsInterface && !type.Name.StartsWith('<'))
            .Where(contract => Ours.SelectMany(assembly => assembly.GetTypes()).Count(contract.IsAssignableFrom) < 3)
            .ShouldBeEmpty();

    /// <summary>The table of all types of JSON has a line for each, and its generator takes them from one file only.</summary>
    [Fact]
    public void Source_files_stay_short() =>
        Directory
            .EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadLines(file).Count() > LongestFile && Path.GetFileName(file) != "OciJson.cs")
            .ShouldBeEmpty();
}
